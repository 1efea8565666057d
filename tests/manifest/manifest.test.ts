import { readFileSync } from 'node:fs';
import path from 'node:path';
import { folderFiles } from './checks/folder-files';
import { manifestProblems } from './checks/manifest-problems';

const ROOT = path.resolve(__dirname, '../..');
const XML = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const PRODUCTION = XML.replaceAll('https://localhost:3000/', 'https://studio.example.org/ledger/');

/* Before a build, the pages are where the build takes them from. */
const SOURCES = {
  'taskpane.html': 'src/taskpane/taskpane.html',
  'commands.html': 'src/commands/commands.html',
  'help.html': 'src/help/help.html',
};
const files = folderFiles(ROOT, SOURCES);
const codes = (xml: string, production = true) => [
  ...new Set(manifestProblems(xml, { files, production }).map(({ code }) => code)),
];

/* A change to the good manifest; it must really change something. */
const broken = (find: string | RegExp, replacement: string): string => {
  const xml = PRODUCTION.replace(find, replacement);
  if (xml === PRODUCTION) throw new Error(`nothing to change: ${String(find)}`);
  return xml;
};

const LONG = '长'.repeat(251);
const ORDER_SWAP = /(<Id>.*?<\/Id>)\s*(<Version>.*?<\/Version>)/s;
const NAMED_TWICE = '<Override Locale="en-US" Value="A" /><Override Locale="en-US" Value="B" />';

const BROKEN: readonly (readonly [string, string, string | RegExp, string])[] = [
  ['an unclosed element', 'well-formed', '</OfficeApp>', ''],
  ['a doubled attribute', 'well-formed', 'xsi:type="Button"', 'xsi:type="Button" xsi:type="Button"'],
  ['a document type', 'well-formed', '<OfficeApp', '<!DOCTYPE x [<!ENTITY a "b">]><OfficeApp'],
  ['a wrong root namespace', 'namespace', 'appforoffice/1.1', 'appforoffice/1.0'],
  ['a wrong ribbon namespace', 'namespace', 'taskpaneappversionoverrides"', 'mailappversionoverrides"'],
  ['a resource outside the basic types', 'namespace', /<bt:Image id="Icon.16x16"/, '<Image id="Icon.16x16"'],
  ['another kind of add-in', 'type', 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"'],
  ['a button without a type', 'type', ' xsi:type="Button"', ''],
  ['an unknown action', 'type', 'xsi:type="ExecuteFunction"', 'xsi:type="RunFunction"'],
  ['a host without a type', 'type', '<Host xsi:type="Workbook">', '<Host>'],
  ['a missing element', 'required', /<SupportUrl.*<\/SupportUrl>/s, ''],
  ['elements out of order', 'order', ORDER_SWAP, '$2$1'],
  ['an icon before its label', 'order', /(<Label resid="CommandsGroup.Label" \/>)\s*(<Icon>.*?<\/Icon>)/s, '$2$1'],
  ['resources out of order', 'order', /(<bt:Urls>.*<\/bt:Urls>)\s*(<bt:ShortStrings>.*<\/bt:ShortStrings>)/s, '$2$1'],
  ['an unknown element', 'order', '<Permissions>', '<Comment>x</Comment><Permissions>'],
  ['an id that is no GUID', 'guid', '6f0d9c1e-', '6f0d9c1e'],
  ['a version of three parts', 'version', '>0.1.0.0<', '>0.1.0<'],
  ['another permission', 'permissions', '>ReadWriteDocument<', '>ReadDocument<'],
  ['no host in the base part', 'host', '<Host Name="Workbook" />', '<Host Name="Document" />'],
  ['no host in the ribbon part', 'host', '<Host xsi:type="Workbook">', '<Host xsi:type="Document">'],
  [
    'an older Excel in the base part',
    'requirement',
    '<Set Name="ExcelApi" MinVersion="1.14" />',
    '<Set Name="ExcelApi" MinVersion="1.7" />',
  ],
  [
    'an older Excel in the ribbon part',
    'requirement',
    '<bt:Set Name="ExcelApi" MinVersion="1.14" />',
    '<bt:Set Name="ExcelApi" MinVersion="1.7" />',
  ],
  ['another default language', 'default-locale', '>zh-CN<', '>zh<'],
  ['a text without English', 'translation', /<bt:Override Locale="en-US" Value="Check" \/>/, ''],
  [
    'an override of the default',
    'locale',
    '<Override Locale="en-US" Value="Stud',
    '<Override Locale="zh-CN" Value="Stud',
  ],
  ['a bare language', 'locale', '<Override Locale="en-US" Value="Stud', '<Override Locale="en" Value="Stud'],
  ['a language given twice', 'locale', /<Override Locale="en-US" Value="Stud[^/]*\/>/, NAMED_TWICE],
  ['a description too long', 'text-length', /<Description DefaultValue="[^"]*"/, `<Description DefaultValue="${LONG}"`],
  ['a label too long', 'text-length', 'DefaultValue="打开助手"', `DefaultValue="${LONG}"`],
  ['an English tooltip too long', 'text-length', 'Value="Opens the task pane', `Value="${LONG}`],
  ['an empty label', 'empty-text', 'DefaultValue="打开助手"', 'DefaultValue=""'],
  ['a resid that leads nowhere', 'resid', '<FunctionFile resid="Commands.Url"', '<FunctionFile resid="Command.Url"'],
  [
    'a resid of the wrong list',
    'resid-kind',
    '<FunctionFile resid="Commands.Url"',
    '<FunctionFile resid="CheckButton.Label"',
  ],
  [
    'an unused resource',
    'unused',
    '<bt:Urls>',
    '<bt:Urls><bt:Url id="Spare" DefaultValue="https://studio.example.org/ledger/help.html" />',
  ],
  ['an id too long', 'id-length', /TaskpaneButton\.Tooltip/g, 'TaskpaneButton.TooltipOfTheAssistant'],
  ['an id given twice', 'duplicate-id', 'String id="CheckButton.Title"', 'String id="CheckButton.Label"'],
  ['a ribbon icon without 32 px', 'icon-missing', /<bt:Image size="32" resid="Check.32x32" \/>/, ''],
  ['a picture of another size', 'icon-size', 'icons/icon-32.png"', 'icons/icon-128.png"'],
  ['a picture that is none', 'icon-size', 'icons/icon-80.png', 'icons/icon-16.svg'],
  [
    'an address without https',
    'https',
    'https://studio.example.org/ledger/commands',
    'http://studio.example.org/ledger/commands',
  ],
  [
    'a second origin',
    'origins',
    'https://studio.example.org/ledger/commands',
    'https://other.example.org/ledger/commands',
  ],
  ['this computer', 'localhost', 'https://studio.example.org/ledger/commands', 'https://localhost:3000/commands'],
  ['a page that is not built', 'target', 'ledger/commands.html', 'ledger/command.html'],
];

describe('manifest.xml', () => {
  it('is right for development', () => expect(manifestProblems(XML, { files, production: false })).toEqual([]));
  it('is right at a production origin', () =>
    expect(manifestProblems(PRODUCTION, { files, production: true })).toEqual([]));
  it('may not go into production as it is', () => expect(codes(XML)).toEqual(['localhost']));
  it.each(BROKEN)('with %s is refused: %s', (_case, code, find, replacement) =>
    expect(codes(broken(find, replacement))).toContain(code),
  );
});
