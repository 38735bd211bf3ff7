export { default } from './v1.ts';
