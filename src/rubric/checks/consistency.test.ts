import { testCheck } from '../testing/test-check.ts';
import { check } from './consistency.ts';

testCheck(check, import.meta.url);
