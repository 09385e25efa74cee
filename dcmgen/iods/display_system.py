# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Display System IOD."""

from __future__ import annotations

from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    DisplaySystemModule,
    QAResultsModule,
    SOPCommonModule,
    TargetLuminanceCharacteristicsModule,
)


class DisplaySystem(SOPCommonModule, DisplaySystemModule, QAResultsModule, TargetLuminanceCharacteristicsModule, IOD):
    """Display System IOD (PS3.3 B.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_B.29.html

    Modules (M: mandatory, C: conditional, U: user option):
    SOP Common (M), Display System (M), Target Luminance Characteristics (M), QA Results (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.1.40",)
