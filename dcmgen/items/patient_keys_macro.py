# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Patient Keys."""

from __future__ import annotations

from dcmgen.model.fields import LO, PN_, CSn
from dcmgen.model.iod import Macro


class PatientKeysMacro(Macro):
    """Patient Keys (PS3.3 F.5.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.html#sect_F.5.1
    """

    __slots__ = ()

    SpecificCharacterSet = CSn(0x0008_0005)
    PatientName = PN_(0x0010_0010)
    PatientID = LO(0x0010_0020)
