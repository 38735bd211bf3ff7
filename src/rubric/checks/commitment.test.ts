import { testCheck } from '../testing/test-check.ts';
import { check } from './commitment.ts';

testCheck(check, import.meta.url);
