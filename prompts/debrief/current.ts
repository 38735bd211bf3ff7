export { default } from './v3.ts';
