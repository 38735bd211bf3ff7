import { testCheck } from '../testing/test-check.ts';
import { check } from './time.ts';

testCheck(check, import.meta.url);
