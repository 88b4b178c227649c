/** Does it when asked; asked while it is under way, it does it once more afterwards, however often it was asked. */
export const oneAtATime = (work: () => Promise<void>): (() => void) => {
  let isRunning = false;
  let again = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    do {
      again = false;
      await work();
    } while (again);
    isRunning = false;
  };
  return () => {
    again = true;
    if (!isRunning) void run();
  };
};
