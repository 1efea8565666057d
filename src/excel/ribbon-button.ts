/** Runs `act` whenever the ribbon button of that id is pressed. Excel greys the button until it is told of the end. */
export const onRibbonButton = (id: string, act: () => Promise<void>): void => {
  Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
    act().then(
      () => event.completed(),
      () => event.completed(),
    );
  });
};
