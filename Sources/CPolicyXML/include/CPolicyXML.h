void cpx_init(void);
