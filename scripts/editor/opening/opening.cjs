// Beside Robuust in the editor that npm start opens: shows the Problems view, which an editor that
// has never been used keeps closed. No part of Robuust itself.
// eslint-disable-next-line @typescript-eslint/no-require-imports -- VS Code 1.91 loads CommonJS
const { commands } = require('vscode');

exports.activate = async () => {
  await commands.executeCommand('workbench.actions.view.problems');
  await commands.executeCommand('workbench.action.focusActiveEditorGroup');
};
