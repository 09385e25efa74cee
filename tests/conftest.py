"""Settings of all tests."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# the time that an example takes depends on the machine, which may be slow or busy
settings.register_profile("dcmgen", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("dcmgen")
