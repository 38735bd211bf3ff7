/** The version in package.json, for what cannot read files. A test holds the two together. */
export const PACKAGE_VERSION = '0.1.0';
