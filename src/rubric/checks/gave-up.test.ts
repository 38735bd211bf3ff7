import { testCheck } from '../testing/test-check.ts';
import { check } from './gave-up.ts';

testCheck(check, import.meta.url);
