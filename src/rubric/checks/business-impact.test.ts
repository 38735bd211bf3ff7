import { testCheck } from '../testing/test-check.ts';
import { check } from './business-impact.ts';

testCheck(check, import.meta.url);
