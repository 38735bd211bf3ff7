import { testCheck } from '../test-check.ts';
import { check } from './time.ts';

testCheck(check, import.meta.url);
