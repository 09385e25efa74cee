# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Externally-Sourced Data Set Identification Macro."""

from __future__ import annotations

from dcmgen.model.fields import LO, LO_
from dcmgen.model.iod import Macro


class ExternallySourcedDataSetIdentificationMacro(Macro):
    """Externally-Sourced Data Set Identification Macro (PS3.3 10.18).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.18.html
    """

    __slots__ = ()

    DataSetName: LO = LO(0x0024_0306)
    """Data Set Name (0024,0306), VM 1, Type 1 (PS3.3 10.18)."""
    DataSetVersion: LO = LO(0x0024_0307)
    """Data Set Version (0024,0307), VM 1, Type 1 (PS3.3 10.18)."""
    DataSetSource: LO = LO(0x0024_0308)
    """Data Set Source (0024,0308), VM 1, Type 1 (PS3.3 10.18)."""
    DataSetDescription: LO_ = LO_(0x0024_0309)
    """Data Set Description (0024,0309), VM 1, Type 3 (PS3.3 10.18)."""
