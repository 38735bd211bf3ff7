import { testCheck } from '../testing/test-check.ts';
import { check } from './structure.ts';

testCheck(check, import.meta.url);
