import { testCheck } from '../test-check.ts';
import { check } from './blame.ts';

testCheck(check, import.meta.url);
