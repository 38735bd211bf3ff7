import { testCheck } from '../test-check.ts';
import { check } from './manipulation.ts';

testCheck(check, import.meta.url);
