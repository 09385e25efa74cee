# Generated from PS3.16 2026b (sha256 270fe41ff9d0) by generator; do not edit.
from dcmgen.codes.code import Code
from dcmgen.codes.collections import ContextGroup

class _Cid11001(ContextGroup):
    DualSideIllumination: Code
    InterstitialIllumination: Code
    MultiSideIllumination: Code
    SingleSideIllumination: Code
    ThroughTransducerIllumination: Code

class _Cid11002(ContextGroup):
    Air: Code
    DeuteriumOxide: Code
    UltrasoundCouplingGel: Code
    Water: Code

class _Cid11003(ContextGroup):
    InterferometricTransducer: Code
    MEMSBasedTransducer: Code
    PiezocompositeTransducer: Code

class _Cid11004(ContextGroup):
    DualSpeedOfSoundCorrection: Code
    SpeedOfSoundMapCorrection: Code
    UniformSpeedOfSoundCorrection: Code

class _Cid11005(ContextGroup):
    NumericalAcousticModel: Code
    SphericalBackProjection: Code

class _Cid11006(ContextGroup):
    BloodDeoxygenationLevel: Code
    BloodOxygenationLevel: Code
    Elasticity: Code
    Hemoglobin: Code
    Lipid: Code
    Melanin: Code
    Perfusion: Code
    Water: Code

cid11001: _Cid11001
cid11002: _Cid11002
cid11003: _Cid11003
cid11004: _Cid11004
cid11005: _Cid11005
cid11006: _Cid11006
