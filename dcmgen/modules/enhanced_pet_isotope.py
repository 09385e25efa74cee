# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Enhanced PET Isotope Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class EnhancedPETIsotopeModule(Module):
    """Enhanced PET Isotope Module (PS3.3 C.8.22.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.4.html
    """

    __slots__ = ()

    RadiopharmaceuticalInformationSequence = SQ(
        0x0054_0016, "EnhancedPETIsotopeRadiopharmaceuticalInformationSequenceItem"
    )
