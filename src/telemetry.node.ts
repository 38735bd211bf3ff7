import { createExporter, type ExporterSettings } from './otlp/exporter.ts';
import type { Telemetry } from './services/telemetry.ts';

export interface ExportSettings extends Omit<ExporterSettings, 'temporality'> {
  /** How often spans and metrics are sent. */
  everyMs?: number;
}

export interface ExportedTelemetry extends Telemetry {
  /** Sends what is left and stops. */
  stop(): Promise<void>;
}

const EVERY_MS = 5_000;

/** Sends traces and metrics to a collector every few seconds, for as long as the process lives. */
export function exportTelemetry({ everyMs = EVERY_MS, ...settings }: ExportSettings): ExportedTelemetry {
  const exporter = createExporter({ ...settings, temporality: 'cumulative' });
  let sending = Promise.resolve();
  const timer = setInterval(() => {
    sending = sending.then(exporter.flush);
  }, everyMs).unref();
  return {
    request: exporter.request,
    attempt: exporter.attempt,
    async stop() {
      clearInterval(timer);
      await sending;
      await exporter.flush();
      exporter.disable();
    },
  };
}
