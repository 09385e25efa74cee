# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Issuer of Patient ID Macro."""

from __future__ import annotations

from dcmgen.model.fields import LO_, SQ
from dcmgen.model.iod import Macro


class IssuerOfPatientIDMacro(Macro):
    """Issuer of Patient ID Macro (PS3.3 10.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.15.html
    """

    __slots__ = ()

    IssuerOfPatientID = LO_(0x0010_0021)
    IssuerOfPatientIDQualifiersSequence = SQ(0x0010_0024, "IssuerOfPatientIDQualifiersSequenceItem")
