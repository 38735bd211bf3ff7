import { testCheck } from '../testing/test-check.ts';
import { check } from './manipulation.ts';

testCheck(check, import.meta.url);
