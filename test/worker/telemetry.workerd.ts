import { describeTelemetry } from '../contracts/telemetry.ts';

describeTelemetry();
