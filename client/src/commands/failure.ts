import { window } from 'vscode';

/**
 * Runs a command, and shows why it could not be done. The caller of the command gets undefined: an
 * error would be shown a second time by the editor.
 */
export async function reportingFailure<Result>(
  message: string,
  run: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await run();
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    void window.showErrorMessage(reason === '' ? message : `${message} ${reason}`);
    return undefined;
  }
}
