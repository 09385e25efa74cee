# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""MR Spectroscopy Data Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, OF, UL, US
from dcmgen.model.iod import Module


class MRSpectroscopyDataModule(Module):
    """MR Spectroscopy Data Module (PS3.3 C.8.14.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.4.html
    """

    __slots__ = ()

    Rows = US(0x0028_0010)
    Columns = US(0x0028_0011)
    DataPointRows = UL(0x0028_9001)
    DataPointColumns = UL(0x0028_9002)
    DataRepresentation = CS(0x0028_9108)
    SignalDomainColumns = CS(0x0028_9003)
    SignalDomainRows = CS(0x0028_9235)
    FirstOrderPhaseCorrectionAngle = OF(0x5600_0010)
    SpectroscopyData = OF(0x5600_0020)
