import { testCheck } from '../testing/test-check.ts';
import { check } from './blame.ts';

testCheck(check, import.meta.url);
