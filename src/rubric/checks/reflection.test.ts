import { testCheck } from '../test-check.ts';
import { check } from './reflection.ts';

testCheck(check, import.meta.url);
