# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Performed CT Reconstruction Module (PS3.3 C.34.12, Table C.34.12-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.34.12-1",
    "Performed CT Reconstruction Module",
    "C.34.12",
    (  # ReconstructionProtocolElementSequence
        Attribute(
            0x00189934,
            "1",
            items=(1, None),
            rows=(
                Include("10.28-1"),
                Attribute(0x00189938, "1"),  # SourceAcquisitionProtocolElementNumber
                Attribute(0x00189939, "1"),  # SourceAcquisitionBeamNumber
                Attribute(
                    0x00081150,
                    "1C",
                    condition=Condition("undecidable"),
                    terms=(Terms("enumerated", ("1.2.840.10008.5.1.4.1.1.200.2",)),),
                ),  # ReferencedSOPClassUID
                Attribute(0x00081155, "1C", condition=Condition("undecidable")),  # ReferencedSOPInstanceUID
                # ReconstructionStartLocationSequence
                Attribute(0x0018993B, "1", items=(0, 1), rows=(Include("10.27-1", cid=("Baseline", "")),)),
                # ReconstructionEndLocationSequence
                Attribute(0x0018993C, "1", items=(0, 1), rows=(Include("10.27-1", cid=("Baseline", "")),)),
                # ReconstructionAlgorithmSequence
                Attribute(
                    0x0018993D, "3", items=(0, 1), rows=(Include("10-19", cid=("Baseline", "10033", "inferred")),)
                ),
                Attribute(0x00181210, "1"),  # ConvolutionKernel
                Attribute(
                    0x00189316,
                    "1",
                    terms=(Terms("defined", ("BRAIN", "SOFT_TISSUE", "LUNG", "BONE", "CONSTANT_ANGLE")),),
                ),  # ConvolutionKernelGroup
                Attribute(
                    0x00181100, "1C", condition=Condition("parsed", required=("absent", "./00189317"))
                ),  # ReconstructionDiameter
                Attribute(
                    0x00189317, "1C", condition=Condition("parsed", required=("absent", "./00181100"))
                ),  # ReconstructionFieldOfView
                Attribute(0x00189318, "3"),  # ReconstructionTargetCenterPatient
                # ReconstructionTargetCenterLocationSequence
                Attribute(0x0018993E, "3", rows=(Include("10.27-1", cid=("Baseline", "")),)),
                Attribute(0x00189322, "1"),  # ReconstructionPixelSpacing
                Attribute(0x00280010, "1"),  # Rows
                Attribute(0x00280011, "1"),  # Columns
                Attribute(0x00189319, "1"),  # ReconstructionAngle
                Attribute(0x00189320, "3"),  # ImageFilter
                Attribute(0x00189941, "3"),  # ImageFilterDescription
                # DerivationCodeSequence
                Attribute(0x00089215, "3", rows=(Include("8.8-1"),)),
                Attribute(0x00180050, "1"),  # SliceThickness
                Attribute(0x00180088, "1"),  # SpacingBetweenSlices
                Attribute(0x00281050, "3"),  # WindowCenter
                Attribute(0x00281051, "3"),  # WindowWidth
                Attribute(0x00189937, "3"),  # RequestedSeriesDescription
                # RequestedSeriesDescriptionCodeSequence
                Attribute(0x001811C1, "3", items=(0, 1), rows=(Include("8.8-1"),)),
                Attribute(
                    0x00189004, "3", terms=(Terms("enumerated", ("PRODUCT", "RESEARCH", "SERVICE")),)
                ),  # ContentQualification
            ),
        ),
    ),
)
