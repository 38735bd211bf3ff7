import { testCheck } from '../test-check.ts';
import { check } from './routed-not-owned.ts';

testCheck(check, import.meta.url);
