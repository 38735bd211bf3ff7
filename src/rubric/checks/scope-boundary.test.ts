import { testCheck } from '../testing/test-check.ts';
import { check } from './scope-boundary.ts';

testCheck(check, import.meta.url);
