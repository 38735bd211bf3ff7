import { testCheck } from '../test-check.ts';
import { check } from './business-impact.ts';

testCheck(check, import.meta.url);
