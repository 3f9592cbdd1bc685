/** Mocha's build for browsers: it runs in the extension hosts of Node and of the browser alike. */
declare module 'mocha/mocha.js';
