import { comparable, comparedAgain } from '../../../src/taskpane/session/comparable';
import { sampleFindings } from '../../support/pane-samples';

const [error, info, warning, missing, notChecked] = sampleFindings() as [never, never, never, never, never];

describe('what is told against the check before', () => {
  it('is everything when the check before was a full one', () => {
    expect(comparable({ fixed: [info], fresh: [warning], standing: [error] }, false)).toEqual({
      fixed: [info],
      fresh: [warning],
      standing: [error],
      errorsOnly: false,
    });
  });

  it('calls nothing softer fixed when this check was a quick one', () => {
    const { fixed, standing, errorsOnly } = comparable({ fixed: [info, missing], fresh: [], standing: [error] }, true);
    expect([fixed, standing, errorsOnly]).toEqual([[missing], [error], true]);
  });

  it('calls nothing softer new when the check before may have been a quick one', () => {
    const { fresh, errorsOnly } = comparable({ fixed: [], fresh: [warning, missing], standing: [error] }, false);
    expect([fresh, errorsOnly]).toEqual([[missing], true]);
  });

  it('leaves out clauses that had no column', () => {
    const { fixed, fresh } = comparable({ fixed: [notChecked, info], fresh: [notChecked], standing: [] }, false);
    expect([fixed, fresh]).toEqual([[info], []]);
  });
});

it('follows rows that are checked again, against the same earlier check', () => {
  const before = comparable({ fixed: [info], fresh: [], standing: [error, warning] }, false);
  const now = comparedAgain(before, [warning, missing])!;
  expect([now.fixed, now.fresh, now.standing]).toEqual([[info, error], [missing], [warning]]);
  expect(comparedAgain(null, [warning])).toBeNull();
});
