"""Floor 2. Engines, routes, batching and guards."""
