import { describeTelemetry } from '../test/contracts/telemetry.ts';

describeTelemetry();
