# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Study Keys."""

from __future__ import annotations

from dcmgen.model.fields import DA, LO_, SH, SH_, TM, UI, CSn
from dcmgen.model.iod import Macro


class StudyKeysMacro(Macro):
    """Study Keys (PS3.3 F.5.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.2.html
    """

    __slots__ = ()

    SpecificCharacterSet: CSn = CSn(0x0008_0005)
    """Specific Character Set (0008,0005), VM 1-n, Type 1C (PS3.3 F.5.2)."""
    StudyDate: DA = DA(0x0008_0020)
    """Study Date (0008,0020), VM 1, Type 1 (PS3.3 F.5.2)."""
    StudyTime: TM = TM(0x0008_0030)
    """Study Time (0008,0030), VM 1, Type 1 (PS3.3 F.5.2)."""
    StudyDescription: LO_ = LO_(0x0008_1030)
    """Study Description (0008,1030), VM 1, Type 2 (PS3.3 F.5.2)."""
    StudyInstanceUID: UI = UI(0x0020_000D)
    """Study Instance UID (0020,000D), VM 1, Type 1C (PS3.3 F.5.2)."""
    StudyID: SH = SH(0x0020_0010)
    """Study ID (0020,0010), VM 1, Type 1 (PS3.3 F.5.2)."""
    AccessionNumber: SH_ = SH_(0x0008_0050)
    """Accession Number (0008,0050), VM 1, Type 2 (PS3.3 F.5.2)."""
