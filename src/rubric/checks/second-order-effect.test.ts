import { testCheck } from '../testing/test-check.ts';
import { check } from './second-order-effect.ts';

testCheck(check, import.meta.url);
