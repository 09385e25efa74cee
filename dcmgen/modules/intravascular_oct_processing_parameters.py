# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Intravascular OCT Processing Parameters Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, FD
from dcmgen.model.iod import Module


class IntravascularOCTProcessingParametersModule(Module):
    """Intravascular OCT Processing Parameters Module (PS3.3 C.8.27.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.4.html
    """

    __slots__ = ()

    OCTZOffsetApplied = CS(0x0052_0026)
    RefractiveIndexApplied = CS(0x0052_003A)
    ALinePixelSpacing = FD(0x0052_0014)
    PixelIntensityRelationship = CST(0x0028_1040)
    FirstALineLocation = FD(0x0052_0034)
