import { testCheck } from '../testing/test-check.ts';
import { check } from './routed-not-owned.ts';

testCheck(check, import.meta.url);
