export { default } from './v2.ts';
