import { testCheck } from '../testing/test-check.ts';
import { check } from './metric-delta.ts';

testCheck(check, import.meta.url);
