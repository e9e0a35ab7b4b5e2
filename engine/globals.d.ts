/** The few globals that browsers, workers and Node share and that the engine may use. */
declare function atob(base64: string): string;
