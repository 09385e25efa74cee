# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Externally-Sourced Data Set Identification Macro."""

from __future__ import annotations

from dcmgen.model.fields import LO, LO_
from dcmgen.model.iod import Macro


class ExternallySourcedDataSetIdentificationMacro(Macro):
    """Externally-Sourced Data Set Identification Macro (PS3.3 10.18).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.18.html
    """

    __slots__ = ()

    DataSetName = LO(0x0024_0306)
    DataSetVersion = LO(0x0024_0307)
    DataSetSource = LO(0x0024_0308)
    DataSetDescription = LO_(0x0024_0309)
