/** The version of the program; `package.json` says the same, which a test holds. */
export const VERSION = '0.1.0';
