/** Runs `act` whenever the ribbon button of that id is pressed. Excel greys the button until it is told of the end. */
export const onRibbonButton = (id: string, act: () => Promise<void>): void => {
  // Office.js gives up on a page that never asks whether it is ready.
  void Office.onReady();
  Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
    act().then(
      () => event.completed(),
      () => event.completed(),
    );
  });
};
