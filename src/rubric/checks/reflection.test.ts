import { testCheck } from '../testing/test-check.ts';
import { check } from './reflection.ts';

testCheck(check, import.meta.url);
