import { testCheck } from '../testing/test-check.ts';
import { check } from './data-backed-disagreement.ts';

testCheck(check, import.meta.url);
