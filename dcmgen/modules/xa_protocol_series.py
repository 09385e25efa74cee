# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""XA Protocol Series Module."""

from __future__ import annotations

from dcmgen.model.fields import CST
from dcmgen.model.iod import Module


class XAProtocolSeriesModule(Module):
    """XA Protocol Series Module (PS3.3 C.34.16).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.16.html
    """

    __slots__ = ()

    Modality = CST(0x0008_0060)
