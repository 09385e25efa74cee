"""What all rooms' tests share."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# machines that run the suite are slow and shared: how long an example takes is no property of the code
settings.register_profile("dcmgen", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("dcmgen")
