// A language server that does nothing: what starting one costs.
import { createConnection } from 'vscode-languageserver/node';

const connection = createConnection(process.stdin, process.stdout);
connection.onInitialize(() => ({ capabilities: {} }));
connection.listen();
