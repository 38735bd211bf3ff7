import { testCheck } from '../test-check.ts';
import { check } from './metric-delta.ts';

testCheck(check, import.meta.url);
